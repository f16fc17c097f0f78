import { companionFacts, type PortAnswer, portAnswer } from '../../../engine/guides.ts';
import { useWords } from '../../ui/use-words.ts';
import { type CompanionForm, idOf, useCompanionFault } from './companion-form.ts';
import { GuideText } from './guide-fields.tsx';

/** The name of the Service, and for each port of the containers the one that it offers. */
export function CompanionService({ form }: { readonly form: CompanionForm }) {
  const { reviews, site, answers, write } = form;
  const { t } = useWords();
  const faultOf = useCompanionFault(form);
  const change = (answer: PortAnswer, field: 'port' | 'name') =>
    write(
      { ports: [...answers.ports.filter(({ key }) => key !== answer.key), answer] },
      `${field} ${answer.key}`,
    );
  return (
    <>
      <GuideText
        id={idOf('service')}
        label={t('guide.beside.service')}
        help={t('guide.beside.service.help')}
        fault={faultOf('service')}
        value={answers.service}
        onWrite={(service) => write({ service: service.trim() })}
        required
        mono
      />
      {companionFacts(reviews, site, answers).ports.map((one) => {
        const { key, container, name } = one;
        const number = String(one.number);
        const answer = portAnswer(answers.ports, one);
        return (
          <div className="guide__pair" key={key}>
            <GuideText
              id={idOf(`port ${key}`)}
              label={t('guide.beside.port', { container, number })}
              help={t('guide.beside.port.help')}
              fault={faultOf(`port ${key}`)}
              value={answer.port}
              onWrite={(port) => change({ ...answer, port: port.trim() }, 'port')}
              numeric
            />
            {name === null && answer.port !== '' && (
              <GuideText
                id={idOf(`name ${key}`)}
                label={t('guide.beside.port.name', { container, number })}
                help={t('guide.beside.port.name.help')}
                fault={faultOf(`name ${key}`)}
                value={answer.name}
                onWrite={(value) => change({ ...answer, name: value.trim() }, 'name')}
                required
                mono
              />
            )}
          </div>
        );
      })}
    </>
  );
}
