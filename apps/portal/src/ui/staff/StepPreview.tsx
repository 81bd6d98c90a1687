import { inPerson, lineInWords, type DialogueStep, type Localized, type ScaleRange, type Screen, type Step } from '@attune/exercise/on-demand';
import type { ReactNode } from 'react';
import { useLanguage, useText } from '../../lib/texts';
import { KindPreview } from './KindPreview';
import { Pills } from './Pills';

/** One screen of an exercise as a picture: the words as they stand, the controls only drawn. Goes inside `Phone`. */
export function StepPreview({ screen }: { screen: Screen }) {
  const t = useText('clinical');
  const language = useLanguage();
  const { step, part } = screen;
  const title = step.prompt ?? (step.kind === 'before-after' ? step.about : undefined);
  return (
    <>
      {part && <p className="eyebrow">{t(`step.${part}`)}</p>}
      {title && <p className="phone-t">{title[language]}</p>}
      {step.help && <p className="soft">{step.help[language]}</p>}
      <Drawn step={step} />
      {step.optional && <p className="faint">{t('step.optional')}</p>}
    </>
  );
}

function Drawn({ step }: { step: Step }): ReactNode {
  const t = useText('clinical');
  const language = useLanguage();
  switch (step.kind) {
    case 'instruction':
      return <p>{step.body[language]}</p>;
    case 'text':
      return (
        <>
          <div className="phone-field" />
          <Pills words={(step.examples ?? []).map((example) => example.text)} />
          {step.canBePrivate !== false && <p className="faint">{t('step.private')}</p>}
        </>
      );
    case 'choice':
      return <Pills words={step.options.map((option) => option.label)} />;
    case 'scale':
      return <Track range={step} />;
    case 'emotion':
      return <p className="faint">{t('step.feelings')}</p>;
    case 'repeat':
      return (
        <>
          {step.steps.map((inner) => (
            <div key={inner.id}>
              <p>{inner.prompt[language]}</p>
              <Drawn step={inner} />
            </div>
          ))}
          {step.max !== 1 && <p className="faint">{t('step.repeat')}</p>}
        </>
      );
    case 'before-after':
      return step.scales.map((scale) => (
        <div key={scale.id}>
          <p>{scale.prompt[language]}</p>
          <Track range={scale} />
        </div>
      ));
    case 'dialogue':
      return <Scene step={step} />;
    default:
      return <KindPreview step={step} />;
  }
}

function Track({ range }: { range: ScaleRange }) {
  const language = useLanguage();
  return (
    <div>
      <div className="phone-track" />
      <p className="scale-ends">
        <span>
          {range.min} {range.labels[range.min]?.[language]}
        </span>
        <span>
          {range.labels[range.max]?.[language]} {range.max}
        </span>
      </p>
    </div>
  );
}

/** A role-play opens with its scene and the first thing the other person says. */
function Scene({ step }: { step: DialogueStep }) {
  const language = useLanguage();
  const person = step.person.name;
  const variant = step.variants[0];
  const named = (text: Localized): Localized => ({ en: inPerson(text, person, 'en'), es: inPerson(text, person, 'es') });
  const temperament = variant?.temperaments[0];
  const opening = step.nodes.find((node) => node.id === temperament?.start);
  const line = opening && lineInWords(opening, { temperament: temperament?.id ?? '', person }, language);
  return (
    <>
      {variant && <p>{inPerson(variant.scene, person, language)}</p>}
      {variant && <p className="soft">{inPerson(variant.goal, person, language)}</p>}
      {line && (
        <div className="strip">
          <span>{line.spoken ? `${person}: ${line.words}` : line.words}</span>
        </div>
      )}
      <Pills words={(opening?.replies ?? []).map(({ text }) => named(text))} />
    </>
  );
}
