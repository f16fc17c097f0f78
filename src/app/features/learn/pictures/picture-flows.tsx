/** The workflows, step by step. */
import { useState } from 'react';
import { type PictureView, picturesEngine } from '../../../store/pictures.ts';
import { useNarrow } from '../../../ui/use-narrow.ts';
import { useWords } from '../../../ui/use-words.ts';
import { shortened } from '../drawing/drawing.ts';
import { Pick } from '../drawing/drawing-page.tsx';
import {
  identityGrid,
  lifeGrid,
  lyingFlow,
  uprightFlow,
  vaultGrid,
} from './picture-flow-layout.ts';
import { PictureFrame, useMore } from './picture-frame.tsx';
import { stepCounts, stepItems } from './picture-items.ts';

export interface PictureProps {
  readonly view: PictureView;
}

export function IdentityPicture({ view }: PictureProps) {
  const words = useWords<'learn'>();
  const { t } = words;
  const layFlow = useNarrow() ? uprightFlow : lyingFlow;
  const more = useMore();
  const { steps, notes, none } = picturesEngine.now().identityFlow(view.scene);
  const items = stepItems(words, 'identity', steps);
  const pod = shortened(view.scene.workload.name ?? '', 20);
  const grid = identityGrid([
    t('pictures.zone.manifest'),
    t('pictures.zone.cluster'),
    t('pictures.zone.pod', { name: pod }),
    t('pictures.zone.azure'),
  ]);
  return (
    <PictureFrame
      id="workload-identity"
      view={view}
      items={items}
      drawing={layFlow(grid, items, more)}
      counts={stepCounts(words, steps)}
      notes={notes.map((note) => t(`pictures.identity.note.${note}`))}
      example={none ? { id: 'vault', text: t('pictures.identity.none') } : undefined}
    />
  );
}

export function VaultPicture({ view }: PictureProps) {
  const words = useWords<'learn'>();
  const { t } = words;
  const layFlow = useNarrow() ? uprightFlow : lyingFlow;
  const more = useMore();
  const [wanted, setWanted] = useState(0);
  const { steps, volumes, volume } = picturesEngine.now().vaultFlow(view.scene, wanted);
  const items = stepItems(words, 'vault', steps);
  const pod = shortened(view.scene.workload.name ?? '', 20);
  const grid = vaultGrid([
    t('pictures.zone.pod', { name: pod }),
    t('pictures.zone.cluster'),
    t('pictures.zone.provider'),
    t('pictures.zone.azure'),
  ]);
  return (
    <PictureFrame
      id="key-vault"
      view={view}
      items={items}
      drawing={layFlow(grid, items, more)}
      counts={stepCounts(words, steps)}
      example={volumes.length === 0 ? { id: 'vault', text: t('pictures.vault.none') } : undefined}
    >
      {volumes.length > 1 && (
        <Pick
          label={t('pictures.vault.pick')}
          value={volume}
          options={volumes}
          onChange={setWanted}
        />
      )}
    </PictureFrame>
  );
}

export function LifePicture({ view }: PictureProps) {
  const words = useWords<'learn'>();
  const { t } = words;
  const layFlow = useNarrow() ? uprightFlow : lyingFlow;
  const more = useMore();
  const steps = picturesEngine.now().podLife(view.scene);
  const items = stepItems(words, 'life', steps);
  const grid = lifeGrid([
    t('pictures.zone.before'),
    t('pictures.zone.start'),
    t('pictures.zone.run'),
    t('pictures.zone.stop'),
  ]);
  return (
    <PictureFrame
      id="start-to-stop"
      view={view}
      items={items}
      drawing={layFlow(grid, items, more)}
      counts={stepCounts(words, steps)}
    />
  );
}
