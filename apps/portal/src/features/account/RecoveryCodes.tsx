import { useFocusOnMount } from '../../lib/focus';
import { useText } from '../../lib/texts';
import { Button } from '../../ui/Button';
import { Strip } from '../../ui/Strip';
import { useToast } from '../../ui/Toast';
import styles from './AccountPage.module.css';

/** The recovery codes, shown once: to copy, to keep as a file, to print. */
export function RecoveryCodes({ codes }: { codes: readonly string[] }) {
  const t = useText('account');
  const say = useToast();
  const shown = useFocusOnMount<HTMLDivElement>();
  const copy = async () => {
    await navigator.clipboard.writeText(codes.join('\n'));
    say(t('factor.codesCopied'));
  };
  const download = () => {
    const url = URL.createObjectURL(new Blob([`${codes.join('\n')}\n`], { type: 'text/plain' }));
    const link = document.createElement('a');
    link.href = url;
    link.download = 'attune-recovery-codes.txt';
    link.click();
    URL.revokeObjectURL(url);
  };
  return (
    <div className="form" tabIndex={-1} ref={shown}>
      <Strip tone="amber" icon="key">
        {t('factor.codesLead')}
      </Strip>
      <ul className={styles.codes}>
        {codes.map((code) => (
          <li key={code}>{code}</li>
        ))}
      </ul>
      <div className="form-end">
        <Button icon="copy" onClick={() => void copy()}>
          {t('factor.codesCopy')}
        </Button>
        <Button icon="save" onClick={download}>
          {t('factor.codesFile')}
        </Button>
      </div>
    </div>
  );
}
