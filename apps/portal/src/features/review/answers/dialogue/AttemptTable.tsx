import { inPerson, replyClasses, type AttemptSummary, type DialogueStep } from '@attune/exercise/on-demand';
import { useLanguage, useText } from '../../../../lib/texts';
import { TableScroll } from '../../../../ui/staff';
import { ClassMark } from '../ClassMark';
import { useAttemptWords } from './attempt-words';

/** The attempts of one answer beside each other: whom with, how many replies of each kind, and how each ended. */
export function AttemptTable({ step, attempts }: { step: DialogueStep; attempts: readonly AttemptSummary[] }) {
  const t = useText('review');
  const language = useLanguage();
  const words = useAttemptWords(step);
  return (
    <TableScroll label={t('attempts')}>
      <table className="table">
        <caption className="vh">{t('attempts')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('attempts.which')}</th>
            {replyClasses.map((name) => (
              <th key={name} scope="col" className="r">
                <ClassMark kind={name} label={step.classes[name].label[language]} />
              </th>
            ))}
            <th scope="col" className="r">
              {t('ownLines')}
            </th>
            <th scope="col" className="r">
              {t('takenBack')}
            </th>
            <th scope="col">{t('attempts.end')}</th>
          </tr>
        </thead>
        <tbody>
          {attempts.map((attempt) => (
            <tr key={attempt.attempt}>
              <th scope="row">
                {attempt.attempt}. {words(attempt)}
              </th>
              {replyClasses.map((name) => (
                <td key={name} className="r">
                  {attempt.classes[name]}
                </td>
              ))}
              <td className="r">{attempt.written}</td>
              <td className="r">{attempt.rewound}</td>
              <td>{attempt.ending ? inPerson(attempt.ending.title, attempt.person, language) : t('stopped')}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </TableScroll>
  );
}
