import { useMemo } from 'react';
import { reviewTargetOf } from '../../../engine/core.ts';
import { LazyPart } from '../../pieces/lazy-part.tsx';
import { useApp } from '../../store/react.ts';

const loadVerdict = async () => (await import('./policy-verdict.tsx')).load();

/** The verdict of the target's policies, for a target of Azure: loaded with its policies. */
export function AzurePolicies() {
  const config = useApp((state) => state.workspace.config);
  const target = useMemo(() => reviewTargetOf(config).azure, [config]);
  return target && <LazyPart load={loadVerdict} areas={['results']} props={{ target }} />;
}
