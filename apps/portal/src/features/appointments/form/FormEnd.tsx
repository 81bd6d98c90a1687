import { useText } from '../../../lib/texts';
import { Button, Problem } from '../../../ui';
import { useRefusal } from '../sheet/use-refusal';

interface Props {
  /** What sends the form. */
  verb: string;
  /** What leaves it as it was, where that is more than leaving. */
  leave?: string;
  busy: boolean;
  error: unknown;
  onClose: () => void;
}

/** The foot of a form about sessions: what was refused and why, the way out, and what sends it. */
export function FormEnd({ verb, leave, busy, error, onClose }: Props) {
  const t = useText('calendar');
  const refusal = useRefusal();
  return (
    <>
      <Problem error={error} text={refusal(error)} />
      <div className="sheet-end">
        <Button kind="text" onClick={onClose}>
          {leave ?? t('form.leave')}
        </Button>
        <Button kind="main" type="submit" busy={busy}>
          {verb}
        </Button>
      </div>
    </>
  );
}
