import { agreementOf, isOwnId, type AgreementStep } from '@attune/exercise/on-demand';
import { useDates } from '../lib/dates';
import { useLocalized } from '../lib/localized';
import { useText } from '../lib/texts';
import type { AnswerProps } from './';
import styles from './agreement.module.css';

/** The agreement as it stands: its sentences by section, who signed this version, and who signed earlier ones. */
export default function AgreementAnswer({ step, value }: AnswerProps<AgreementStep>) {
  const t = useText('agreement');
  const say = useLocalized();
  const { date } = useDates();
  const { version, clauses, signatures } = agreementOf(step, value);
  const now = signatures.filter((each) => each.version === version);
  const earlier = signatures.filter((each) => each.version < version);
  const known = (section: string, id: string) =>
    step.sections.find((each) => each.id === section)?.clauses?.find((each) => each.id === id);
  return (
    <div className={styles.agreement}>
      {clauses.length === 0 && <p className="soft">{t('none')}</p>}
      {step.sections.map((section) => {
        const here = clauses.filter((clause) => clause.section === section.id);
        if (here.length === 0) return null;
        return (
          <div key={section.id} className={styles.section}>
            <h3>{say(section.label)}</h3>
            <ul>
              {here.map(({ id, text, own }) => (
                <li key={id}>
                  {own ? <span className="own">“{say(text)}”</span> : say(text)}
                  {own && !isOwnId(id) && (
                    <small className="faint">
                      {t('asWas')}: {say(known(section.id, id)?.label)}
                    </small>
                  )}
                </li>
              ))}
            </ul>
          </div>
        );
      })}
      <p>
        <b>{t(now.length === step.roles.length ? 'state.signed' : 'state.open', { version })}</b>
      </p>
      {now.length > 0 && (
        <ul>
          {now.map((each) => (
            <li key={each.role}>
              {t('signed', { role: say(step.roles.find(({ id }) => id === each.role)?.label), name: each.name, date: date(each.on, 'full') })}
            </li>
          ))}
        </ul>
      )}
      {earlier.length > 0 && (
        <div className={styles.section}>
          <h3>{t('earlier')}</h3>
          <ul className="soft">
            {earlier.map((each) => (
              <li key={`${each.role}-${each.version}`}>
                {t('earlier.line', { version: each.version, name: each.name, date: date(each.on, 'full') })}
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}
