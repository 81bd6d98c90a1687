import { useState } from 'react';
import { useLocalized } from '../../../lib/localized';
import { useText } from '../../../lib/texts';
import { Button, Choice, Choices, Icon } from '../../../ui';
import { useDoing } from '../context';
import { Frame } from '../Frame';
import { KeptLine } from '../KeptLine';
import { WhenHard } from '../WhenHard';
import { clearAndWarm, nextLevel } from './levels';
import type { RehearsalProps } from './RehearsalScreen';
import styles from './rehearsal.module.css';
import type { Rehearsal } from './use-rehearsal';

/** Before the scene: where it is, what is wanted, and how the other person is today. */
export function Opening({ title, screens, state, step, rehearsal }: RehearsalProps & { rehearsal: Rehearsal }) {
  const t = useText('doing');
  const say = useLocalized();
  const { harder } = useDoing();
  const byLevel = [...step.variants].sort((a, b) => a.level - b.level);
  const lowest = byLevel[0]!;
  const last = rehearsal.attempts.findLast((path) => path.kept.length > 0);
  const unlocked = last && clearAndWarm(step, last) ? nextLevel(step, last.variant) : harder ? nextLevel(step, lowest.id) : undefined;
  const highest = Math.max(lowest.level, unlocked?.level ?? 0, ...rehearsal.attempts.map((path) => levelOf(path.variant)));
  const open = byLevel.filter((variant) => variant.level <= highest);
  const [variantId, setVariantId] = useState(unlocked?.id ?? last?.variant ?? lowest.id);
  const variant = open.find(({ id }) => id === variantId) ?? lowest;
  const [chosen, setChosen] = useState<string | null>(null);
  const temperament = variant.temperaments.find(({ id }) => id === chosen) ?? variant.temperaments[0]!;

  function levelOf(id: string): number {
    return step.variants.find((each) => each.id === id)?.level ?? 0;
  }

  return (
    <Frame
      title={title}
      screen="opening"
      progress={{ n: screens.n, of: screens.of }}
      onBack={screens.back}
      foot={
        <Button kind="main" wide onward onClick={() => rehearsal.start(variant.id, temperament.id)}>
          {t('rehearsal.start')}
        </Button>
      }
    >
      <div className={styles.opening}>
        <h1 tabIndex={-1}>{say(step.prompt) || t('rehearsal.title')}</h1>
        <p>{say(variant.scene)}</p>
        <p className={styles.goal}>
          <Icon name="flag" />
          <span>{say(variant.goal)}</span>
        </p>
        {open.length > 1 && (
          <Choices
            legend={t('rehearsal.level')}
            name="level"
            options={open.map((each) => ({ value: each.id, label: t(each.level === lowest.level ? 'rehearsal.first' : 'rehearsal.harder') }))}
            value={variant.id}
            onChoose={setVariantId}
          />
        )}
        {variant.before && <p className="soft">{say(variant.before)}</p>}
        <fieldset className="field">
          <legend className="label">{t('rehearsal.temperament', { person: step.person.name })}</legend>
          <div className={styles.temperaments}>
            {variant.temperaments.map((each) => (
              <Choice key={each.id} type="radio" name="temperament" checked={each.id === temperament.id} onChange={() => setChosen(each.id)}>
                <span className={styles.words}>
                  {say(each.label)}
                  <small>{say(each.hint)}</small>
                </span>
              </Choice>
            ))}
          </div>
        </fieldset>
        {rehearsal.attempts.length > 0 && <p className="soft">{t('rehearsal.kept', { count: rehearsal.attempts.length })}</p>}
      </div>
      <KeptLine kept={state.kept} />
      <WhenHard />
    </Frame>
  );
}
