/** What is alike in every such drawing: the node, its kernel, and the pod's wall in section. */
import { useWords } from '../../../ui/use-words.ts';
import { shortened } from '../drawing/drawing.ts';
import { type SurfaceLayout, WALL, ZONES, zoneHeight } from './surface-layout.ts';

interface Props {
  readonly pod: string;
}

export function Ground({ layout, pod }: Props & { readonly layout: SurfaceLayout }) {
  return layout.name === 'lying' ? <Lying pod={pod} /> : <Upright pod={pod} />;
}

const KERNEL =
  'M12.75 566H667.25V666a11.25 11.25 0 0 1-11.25 11.25H24A11.25 11.25 0 0 1 12.75 666Z';
const OUTER = 'M250 62H622L640 80V478L622 496H250L232 478V80Z';
const SHELL = `${OUTER}M255 74 244 85V473L255 484H617L628 473V85L617 74Z`;

function Lying({ pod }: Props) {
  const { t } = useWords<'learn'>();
  return (
    <>
      <rect x="12" y="12" width="656" height="666" rx="12" className="sf-node" />
      <text x="28" y="38" className="sf-zone">
        {t('surface.zone.node')}
      </text>
      <text x="724" y="224" className="sf-zone">
        {t('surface.zone.outside')}
      </text>
      <path d={KERNEL} className="sf-kernel" />
      <path d={KERNEL} fill="url(#sf-rock)" />
      <text x="28" y="664" className="sf-zone">
        {t('surface.zone.kernel')}
      </text>
      <path d={OUTER} className="sf-room" />
      <path d={SHELL} className="sf-wall" fillRule="evenodd" />
      <path d={SHELL} fill="url(#sf-steel)" fillRule="evenodd" />
      <rect x="244" y="200" width="384" height="12" className="sf-wall" />
      <rect x="244" y="200" width="384" height="12" fill="url(#sf-steel)" />
      <text x="232" y="50" className="sf-zone">
        {t('surface.zone.pod', { name: shortened(pod, 44) })}
      </text>
      <text x="254" y="99" className="sf-zone sf-zone--in">
        {t('surface.zone.container')}
      </text>
    </>
  );
}

function Upright({ pod }: Props) {
  const { t } = useWords<'learn'>();
  const bottom = ZONES.outside.from + zoneHeight('outside') - 8;
  const node = ZONES.node.from;
  const { from: kernel } = ZONES.kernel;
  const band = (zone: keyof typeof ZONES, key: 'container' | 'node' | 'kernel' | 'outside') => (
    <text x="118" y={ZONES[zone].from + 20} className="sf-zone">
      {t(`surface.zone.${key}`)}
    </text>
  );
  return (
    <>
      <rect x="80" y={node} width="279" height={zoneHeight('node')} className="sf-node" />
      <rect x="80" y={kernel} width="279" height={zoneHeight('kernel')} className="sf-kernel" />
      <rect x="80" y={kernel} width="279" height={zoneHeight('kernel')} fill="url(#sf-rock)" />
      <rect x="10" y="64" width="58" height={bottom - 64} className="sf-room" />
      <rect x={WALL.x} y="64" width={WALL.w} height={bottom - 64} className="sf-wall" />
      <rect x={WALL.x} y="64" width={WALL.w} height={bottom - 64} fill="url(#sf-steel)" />
      {band('container', 'container')}
      {band('node', 'node')}
      {band('kernel', 'kernel')}
      {band('outside', 'outside')}
      <text transform={`translate(22 ${bottom - 10}) rotate(-90)`} className="sf-zone sf-zone--in">
        {t('surface.zone.pod', { name: shortened(pod, 40) })}
      </text>
    </>
  );
}
