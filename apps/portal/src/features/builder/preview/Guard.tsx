import { Component, type ReactNode } from 'react';
import { useText } from '../../../lib/texts';

interface Props {
  /** What is drawn: when it changes, drawing is tried again. */
  of: unknown;
  children: ReactNode;
}

interface State {
  failed: boolean;
}

/** An exercise that is being written may be too unfinished to be drawn: then the phone says so, and the page stays. */
export class Guard extends Component<Props, State> {
  override state: State = { failed: false };

  static getDerivedStateFromError(): Partial<State> {
    return { failed: true };
  }

  override componentDidUpdate({ of }: Props): void {
    if (this.state.failed && of !== this.props.of) this.setState({ failed: false });
  }

  override render(): ReactNode {
    return this.state.failed ? <Unfinished /> : this.props.children;
  }
}

function Unfinished() {
  const t = useText('builder');
  return <p style={{ padding: 'var(--s5)' }}>{t('preview.unfinished')}</p>;
}
