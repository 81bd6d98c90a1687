import type { Labelled, Localized, Step } from '@attune/exercise';
import type { ReactNode } from 'react';
import { useLanguage, useText } from '../../lib/texts';
import { Icon, type IconName } from '../Icon';
import { Pills } from './Pills';

/** More would not fit on the picture of a phone. */
const SHOWN = 8;

/** The kinds of steps that few exercises have, as a picture: what is offered in words, the rest as a sign. */
export function KindPreview({ step }: { step: Step }): ReactNode {
  const t = useText('clinical');
  const language = useLanguage();
  switch (step.kind) {
    case 'breath':
      return (
        <>
          <Sign icon="wave">{t('step.minutes', { minutes: step.minutes.join(', ') })}</Sign>
          <Pills words={labels(step.patterns)} />
        </>
      );
    case 'timer':
      return <Sign icon="clock">{step.minutes ? t('step.minutes', { minutes: step.minutes.join(', ') }) : t('step.countsUp')}</Sign>;
    case 'body':
      return <Sign icon="person">{t('step.body')}</Sign>;
    case 'ladder':
      return <Rows words={labels(step.rungs)} more={step.canWriteOwn === true} />;
    case 'people':
      return (
        <>
          <Sign icon="people">{t('step.people')}</Sign>
          <Pills words={labels(step.rings)} />
        </>
      );
    case 'plan':
      return step.fields.map((field) => (
        <div key={field}>
          <p>{step.labels?.[field]?.[language] ?? t(`step.plan.${field}`)}</p>
          {field === 'confidence' ? <div className="phone-track" /> : <div className="input" />}
        </div>
      ));
    case 'checklist':
      return <Rows words={labels(step.items)} more={step.canWriteOwn === true} />;
    case 'commitments':
      return <Rows words={labels(step.commitments ?? [])} more={step.canWriteOwn === true} />;
    case 'card':
      return <div className="keep phone-keep" />;
    case 'audio':
      return <Sign icon="play">{t(step.record === false ? 'step.readAloud' : 'step.record')}</Sign>;
    case 'photo':
      return <Sign icon="eye">{t('step.photo')}</Sign>;
    case 'agreement':
      return step.sections.map((section) => (
        <div key={section.id}>
          <p>{section.label[language]}</p>
          <Rows words={labels(section.clauses ?? [])} more={section.canWriteOwn === true} />
        </div>
      ));
    default:
      return null;
  }
}

const labels = (list: readonly Labelled[]): Localized[] => list.map(({ label }) => label);

function Sign({ icon, children }: { icon: IconName; children: ReactNode }) {
  return (
    <div className="strip">
      <Icon name={icon} />
      <span>{children}</span>
    </div>
  );
}

function Rows({ words, more }: { words: readonly Localized[]; more: boolean }) {
  const t = useText('clinical');
  const language = useLanguage();
  return (
    <ul className="rows">
      {words.slice(0, SHOWN).map((word, index) => (
        <li key={index} className="phone-row">
          {word[language]}
        </li>
      ))}
      {words.length > SHOWN && <li className="phone-row faint">{t('step.more', { count: words.length - SHOWN })}</li>}
      {more && <li className="phone-row faint">{t('step.own')}</li>}
    </ul>
  );
}
