import { Component, type ReactNode } from 'react';
import { useText } from '../lib/texts';
import { Button } from '../ui/Button';
import { Empty } from '../ui/Empty';

interface State {
  broken: boolean;
}

/** A page that fails while drawing is replaced by a sentence and a way on; the frame around it stays. */
export class ErrorBoundary extends Component<{ children: ReactNode }, State> {
  override state: State = { broken: false };

  static getDerivedStateFromError(): State {
    return { broken: true };
  }

  override render() {
    return this.state.broken ? <Broken /> : this.props.children;
  }
}

function Broken() {
  const t = useText('common');
  const frame = useText('frame');
  return (
    <div role="alert">
      <Empty
        title={t('broken.title')}
        act={<Button onClick={() => location.reload()}>{t('reload')}</Button>}
      >
        {t('broken.body')}
      </Empty>
      {/* Not the router's link: it may be what is broken. */}
      <p className="broken-help">
        <a href="/hard-moment">{frame('hardMoment')}</a>
      </p>
    </div>
  );
}
