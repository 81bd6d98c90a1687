import type { DialogueStep } from '@attune/exercise';
import type { DraftKeeper, KeeperState } from '../keeper';
import type { Screens } from '../screens';
import { Afterwards } from './Afterwards';
import { Opening } from './Opening';
import { Scene } from './Scene';
import { useRehearsal } from './use-rehearsal';

export interface RehearsalProps {
  title: string;
  screens: Screens;
  keeper: DraftKeeper;
  state: KeeperState;
  step: DialogueStep;
}

/** A role-play: choose whom to talk with, play it line by line, look at it afterwards. */
export default function RehearsalScreen(props: RehearsalProps) {
  const { step, keeper, state } = props;
  const { answers } = state.content;
  const rehearsal = useRehearsal(step, answers[step.id], (turns) => keeper.change({ answers: { ...answers, [step.id]: turns } }));
  if (!rehearsal.state) return <Opening {...props} rehearsal={rehearsal} />;
  if (rehearsal.over) return <Afterwards {...props} rehearsal={rehearsal} />;
  return <Scene {...props} rehearsal={rehearsal} current={rehearsal.state} />;
}
