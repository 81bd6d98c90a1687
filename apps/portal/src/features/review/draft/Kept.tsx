import { useText } from '../../../lib/texts';
import { Button, Strip } from '../../../ui';
import type { ReviewDraft } from './use-review-draft';

/** Whether what was typed is kept, said below the field that it was typed in. */
export function Kept({ draft, typed }: { draft: ReviewDraft; typed: boolean }) {
  const t = useText('replying');
  const { kept } = draft.state;
  return (
    <p className="soft" role="status">
      {typed && kept === 'kept' && t('draft.kept')}
      {typed && kept === 'here' && t('draft.here')}
    </p>
  );
}

/** Of two versions of what one typed, on two devices, one goes on. */
export function TwoVersions({ draft: { keeper, state } }: { draft: ReviewDraft }) {
  const t = useText('replying');
  if (!state.theirs) return null;
  const { comment, comments } = state.theirs.words;
  return (
    <Strip tone="amber" icon="device" role="alert">
      <p>{t('draft.two')}</p>
      <blockquote className="own">{[comment, ...Object.values(comments)].filter(Boolean).join(' · ')}</blockquote>
      <div className="acts">
        <Button onClick={() => keeper.choose('mine')}>{t('draft.mine')}</Button>
        <Button onClick={() => keeper.choose('theirs')}>{t('draft.theirs')}</Button>
      </div>
    </Strip>
  );
}
