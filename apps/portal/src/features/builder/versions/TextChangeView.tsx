import type { Language, TextChange } from '@attune/exercise';
import { LANGUAGE_NAMES, LANGUAGES, useLanguage, useText } from '../../../lib/texts';
import { otherLanguage } from '../fields/localized';
import styles from './versions.module.css';

interface Props {
  change: TextChange;
  place: string;
  both: boolean;
}

/** A text that reads otherwise: in the reader's language, in the other one too where it is asked for or alone has changed. */
export function TextChangeView({ change, place, both }: Props) {
  const mine = useLanguage();
  const onlyOther = !change.languages.includes(mine);
  const shown: Language[] = both ? [mine, otherLanguage(mine)] : onlyOther ? [otherLanguage(mine)] : [mine];
  const wanted = shown.filter((language) => change.languages.includes(language) || both);
  return (
    <>
      <h4 className={styles.place}>{place}</h4>
      {LANGUAGES.filter((language) => wanted.includes(language)).map((language) => (
        <Sides key={language} change={change} language={language} named={both || onlyOther} />
      ))}
    </>
  );
}

function Sides({ change, language, named }: { change: TextChange; language: Language; named: boolean }) {
  const t = useText('builderWords');
  const [old, now] = [change.old?.[language], change.new?.[language]];
  return (
    <div className={styles.text}>
      {named && (
        <p className="faint" lang={language}>
          {LANGUAGE_NAMES[language]}
        </p>
      )}
      <div className={styles.sides}>
        <p lang={language}>
          <span className="vh">{t('change.before')}: </span>
          {old ? old === now ? old : <del>{old}</del> : <span className="faint">{t('change.wasEmpty')}</span>}
        </p>
        <p lang={language}>
          <span className="vh">{t('change.after')}: </span>
          {now ? old === now ? now : <ins>{now}</ins> : <span className="faint">{t('change.isEmpty')}</span>}
        </p>
      </div>
    </div>
  );
}
