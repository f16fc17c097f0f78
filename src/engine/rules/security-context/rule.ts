/**
 * Containers for which the manifest says nothing about security at all.
 *
 * Fields:
 * - spec.securityContext
 * - spec.{initContainers,containers,ephemeralContainers}[*].securityContext
 * Good values: any that sets something. Either level will do: a container that sets all that it needs is
 * complete without the pod, and the other way round. An empty map says nothing.
 *
 * Source: the AKS article. Which settings are missing is for the rules about them to say, so there is
 * nothing to write here, and this rule is off unless turned on. A good state counts as a default: a
 * written one could be taken away again, and the whole context with it.
 */
import {
  byDefault,
  type ContainerRef,
  defineRule,
  everyContainer,
  ownField,
  podField,
  unset,
} from '../../rule/rule.ts';

const saysSomething = (context: object | undefined): boolean =>
  Object.values(context ?? {}).some((value) => value !== undefined);

const saysNothing = ({ value }: ContainerRef): boolean => !saysSomething(value.securityContext);

export const securityContext = defineRule({
  id: 'security-context',
  category: 'privileges',
  severity: 'low',
  scope: 'container',
  optIn: true,
  field: 'securityContext',
  covers: { 'security-context-missing': ['unset'] },
  messages: ['unset'],
  inspect: ({ pod, container }) => {
    const fieldPath = ownField(container);
    if (saysSomething(container.value.securityContext)) return byDefault(fieldPath);
    if (saysSomething(pod.spec.securityContext)) return byDefault(podField(pod));
    const nobody = everyContainer(pod, saysNothing);
    return unset(nobody ? podField(pod) : fieldPath, 'unset');
  },
  fix: null,
  sources: ['aksPodSecurity', 'securityContext'],
});
