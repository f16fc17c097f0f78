import type { RuleLabels } from '../../rule/rule.ts';
import type { endOfLifeImages } from './rule.ts';

export const de: RuleLabels<typeof endOfLifeImages> = {
  title: 'Versionen verwenden, die Updates erhalten',
  fixTitle: 'Auf eine unterstützte Version umstellen',
  messages: {
    program: 'Image {image} enthält {product} {release}, das seit {year} keine Updates erhält',
    distribution:
      'Image {image} beruht auf {product} {release}, das seit {year} keine Updates erhält',
  },
};
