/**
 * Image pull policy: whether a node asks the registry before it starts a container.
 *
 * Fields: spec.{initContainers,containers,ephemeralContainers}[*].imagePullPolicy, with image.
 * Good values: those of the option `policies`, at first Always alone. Unset means Always for the tag
 * latest, written or not, and IfNotPresent for all else (SetDefaults_Container).
 *
 * Off unless turned on, since advice contradicts: most scanners want Always, Azure Policy out of
 * the box allows IfNotPresent and Never. Where Always is asked for, a digest will do:
 * what it names cannot change. Ephemeral containers are asked too, as they pull an image like others.
 */
import { type ImageReference, imageOf } from '../../model/quantities/image.ts';
import { byDefault, defineRule, explicit, on, place, unknown, unset } from '../../rule/rule.ts';

const POLICIES = ['Always', 'IfNotPresent', 'Never'];

/** With a digest beside it the tag still decides. */
const defaultPolicy = ({ tag, digest }: ImageReference): string =>
  tag === 'latest' || (tag === null && digest === null) ? 'Always' : 'IfNotPresent';

export const imagePullPolicy = defineRule({
  id: 'image-pull-policy',
  category: 'images',
  severity: 'low',
  scope: 'container',
  options: { policies: { kind: 'strings', default: ['Always'] } },
  optIn: true,
  field: 'imagePullPolicy',
  covers: { 'image-pull-policy': ['other-policy', 'default-policy'] },
  messages: ['other-policy', 'default-policy'],
  inspect: ({ container }, { options: { policies } }) => {
    const at = [...container.path, 'imagePullPolicy'];
    const found = imageOf(container);
    const expected = policies.join(', ');
    // An empty word counts as unset.
    const policy = container.value.imagePullPolicy || undefined;
    if (policy !== undefined && policies.includes(policy)) return on(at);
    if (!found || policies.length === 0) return byDefault(at);
    if (policies.includes('Always') && found.image && found.image.digest !== null) {
      return byDefault(at);
    }
    if (policy !== undefined) return explicit(place(at, 'other-policy', { policy, expected }));
    if (!found.image) return unknown('template', found.at);
    const fallback = defaultPolicy(found.image);
    if (policies.includes(fallback)) return byDefault(at);
    return unset(at, 'default-policy', { policy: fallback, expected });
  },
  fix: {
    safety: 'may-break',
    value: {
      kind: 'choice',
      options: POLICIES.map((value) => ({ value })),
      among: 'policies',
      suggestion: 'Always',
      read: (value) => POLICIES.find((policy) => policy === value),
    },
    secure: ({ targets, env, value, given }) => {
      const counting = env.options.policies.filter((candidate) => POLICIES.includes(candidate));
      const policy = given ? counting.find((candidate) => candidate === value) : counting[0];
      if (policy === undefined) return null;
      return targets.map(({ container }) => {
        return { op: 'set', path: [...container.path, 'imagePullPolicy'], value: policy };
      });
    },
  },
  sources: ['images', 'alwaysPullImages', 'azurePolicyKubernetes'],
});
