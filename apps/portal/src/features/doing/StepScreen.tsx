import { effectivePrivateSteps, canBePrivate, isBlank, type Screen, type Step } from '@attune/exercise/on-demand';
import { Suspense, useState } from 'react';
import { Link, useNavigate } from '../../lib/router';
import { useLocalized } from '../../lib/localized';
import { useText } from '../../lib/texts';
import { Button, Icon, Switch, Wait } from '../../ui';
import styles from './Doing.module.css';
import { useDoing } from './context';
import { faultsOf, faultText } from './faults';
import { Frame } from './Frame';
import type { DraftKeeper, KeeperState } from './keeper';
import { KeptLine } from './KeptLine';
import { renderers, type InFrame } from './kinds';
import type { Screens } from './screens';
import { TooBig } from './TooBig';
import type { StepFaults } from './use-sending';
import { WhenHard } from './WhenHard';

interface Props {
  title: string;
  screens: Screens;
  keeper: DraftKeeper;
  state: KeeperState;
  screen: Screen;
  faults: StepFaults;
}

/** One step: its question, its answer, what is kept, and the way on. */
export function StepScreen({ title, screens, keeper, state, screen, faults }: Props) {
  const t = useText('doing');
  const say = useLocalized();
  const { definition } = useDoing();
  const { step, part } = screen;
  const { answers } = state.content;
  const [fault, setFault] = useState<string | undefined>(faults[step.id]);
  const value = answers[step.id];
  const error = fault && faultText(step.kind, fault, t);
  const put = (answer: unknown) => {
    const { [step.id]: _, ...rest } = answers;
    keeper.change({ answers: answer === undefined ? rest : { ...rest, [step.id]: answer } });
    setFault(undefined);
  };
  const onward = () => {
    const found = faultsOf(definition, keeper.state.content)[step.id];
    setFault(found);
    if (found) requestAnimationFrame(focusFault);
    else screens.next();
  };
  // A phone may hold an older portal than the exercise was written for: a kind it cannot draw is left open.
  const Kind: (typeof renderers)[InFrame] | undefined = renderers[step.kind as InFrame];
  const open = step.optional && isBlank(value) && step.kind !== 'instruction';
  const described = [step.help && 'step-help', error && 'step-error'].filter(Boolean).join(' ') || undefined;
  return (
    <Frame
      title={title}
      screen={screen.key}
      progress={{ n: screens.n, of: screens.of }}
      onBack={screens.back}
      foot={
        <>
          {open && <Button onClick={onward}>{t('skip')}</Button>}
          <Button kind="main" className={styles.onward} onward={!screens.fromReview} onClick={onward}>
            {t(screens.fromReview ? 'toReview' : 'next')}
          </Button>
        </>
      }
    >
      <div className={styles.question}>
        {part && <p className="eyebrow">{t(part)}</p>}
        <h1 id="step-title" tabIndex={-1} className={step.kind === 'instruction' && !step.prompt ? styles.quiet : undefined}>
          {questionOf(screen.step, say) || say(definition.title)}
        </h1>
        {step.help && <p id="step-help">{say(step.help)}</p>}
      </div>
      <Suspense fallback={<Wait />}>
        {Kind && (
          <Kind step={step} part={part} value={value} onChange={put} labelId="step-title" describedBy={described} invalid={Boolean(error)} />
        )}
      </Suspense>
      {error && (
        <p className={`error ${styles.fault}`} id="step-error" role="alert">
          <Icon name="alert" />
          <span>{error}</span>
        </p>
      )}
      {step.kind !== 'instruction' && <KeepPrivate step={step} keeper={keeper} state={state} />}
      <Offers step={step} />
      <KeptLine kept={state.kept} />
      <TooBig screens={screens} keeper={keeper} />
      <WhenHard />
    </Frame>
  );
}

/** Goes to the field that is not yet right, once it says so; else to the first of the step. */
function focusFault(): void {
  const main = document.querySelector('[data-screen]') ?? document.querySelector('main');
  const field = main?.querySelector<HTMLElement>(':is(textarea, input)[aria-invalid="true"]');
  (field ?? main?.querySelector<HTMLElement>(':is(textarea, input, [role="button"])'))?.focus();
}

function questionOf(step: Step, say: ReturnType<typeof useLocalized>): string {
  if (step.prompt) return say(step.prompt);
  if (step.kind !== 'before-after') return '';
  return say(step.about ?? (step.scales.length === 1 ? step.scales[0]?.prompt : undefined));
}

/** The choice to keep an answer for oneself, or the line that says an earlier choice has done so. */
export function KeepPrivate({ step, keeper, state }: { step: Step; keeper: DraftKeeper; state: KeeperState }) {
  const t = useText('doing');
  const { definition } = useDoing();
  const { answers, privateSteps } = state.content;
  if (!canBePrivate(step)) return null;
  const named = privateSteps.includes(step.id);
  const without = privateSteps.filter((id) => id !== step.id);
  if (!named && effectivePrivateSteps(definition, answers, privateSteps).includes(step.id)) {
    return (
      <p className={styles.private}>
        <Icon name="lock" />
        <span>{t('private.hint')}</span>
      </p>
    );
  }
  return (
    <div className={styles.private}>
      <Switch
        label={t('private')}
        hint={t('private.hint')}
        icon="lock"
        checked={named}
        onChange={() => keeper.change({ privateSteps: named ? without : [...without, step.id] })}
      />
    </div>
  );
}

/** The doors a step shows, as far as they lead somewhere. */
function Offers({ step }: { step: Step }) {
  const t = useText('doing');
  const navigate = useNavigate();
  const { stopHere, answers } = useDoing();
  const doors = step.offers ?? [];
  if (doors.length === 0) return null;
  return (
    <div className={styles.offers}>
      {doors.includes('hard-moment') && (
        <Link className="btn hard" to="/hard-moment">
          <Icon name="shelter" />
          {t('offer.hardMoment')}
        </Link>
      )}
      {doors.includes('stop-here') && (
        <Button kind="text" onClick={Object.keys(answers).length ? stopHere : () => void navigate('/today')}>
          {t('offer.stopHere')}
        </Button>
      )}
    </div>
  );
}
