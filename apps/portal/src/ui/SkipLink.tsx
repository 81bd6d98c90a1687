import { useText } from '../lib/texts';

/** The first stop of the keyboard on every page: past the frame, to `<main id="main" tabIndex={-1}>`. */
export function SkipLink() {
  const t = useText('common');
  return (
    <a
      className="skip"
      href="#main"
      onClick={(event) => {
        event.preventDefault();
        document.getElementById('main')?.focus();
      }}
    >
      {t('skip')}
    </a>
  );
}
