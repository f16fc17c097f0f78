import { describe, expect, it } from 'vitest';
import { loadGuide } from '../../engine/index.ts';
import { firstTerms } from './term-marks.ts';

const { GLOSSARY_TERMS } = await loadGuide();
const found = (texts: readonly string[], language: string) =>
  texts.map((text) =>
    (firstTerms(texts, GLOSSARY_TERMS, language).get(text) ?? []).map(({ from, to }) =>
      text.slice(from, to),
    ),
  );

describe('the terms of a page', () => {
  it('are marked where they first stand, in any of their forms', () => {
    expect(
      found(
        [
          'A service account and its seccomp profiles.',
          'Service accounts and seccomp again, on a node pool.',
        ],
        'en',
      ),
    ).toEqual([['service account', 'seccomp'], ['node pool']]);
    expect(found(['Workload identities and a pod-managed identity.'], 'en')).toEqual([
      ['Workload identities', 'pod-managed identity'],
    ]);
    expect(found(['Unter Dienstkonten läuft kein Dienstkonto.', 'Im Knotenpool.'], 'de')).toEqual([
      ['Dienstkonten'],
      ['Knotenpool'],
    ]);
    expect(
      found(['Mit schreibgeschütztem Stammdateisystem, ohne verwaltete Podidentitäten.'], 'de'),
    ).toEqual([['schreibgeschütztem Stammdateisystem', 'verwaltete Podidentitäten']]);
  });

  it('are no code, and no part of a longer word or term', () => {
    expect(found(['The field `seccomp` and nodeports of a non-root user.'], 'en')).toEqual([
      ['non-root user'],
    ]);
    expect(found(['In a user namespace.', 'A user namespace has users.'], 'en')).toEqual([
      ['user namespace'],
      [],
    ]);
  });

  it('are not marked where the word means something else', () => {
    expect(found(['With SELinux, the kernel labels processes.', 'A label.'], 'en')).toEqual([
      [],
      ['label'],
    ]);
    expect(found(['An application tests webhooks.'], 'en')).toEqual([[]]);
    expect(found(['Seine `resourceVersion` ist veraltet.', 'Veraltet.'], 'de')).toEqual([
      [],
      ['Veraltet'],
    ]);
  });
});
