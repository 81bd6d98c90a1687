import { useText } from '../lib/texts';

/** In place of what is stored and cannot be read, among all else that can. Draws nothing for what can. */
export function Unreadable({ is = true }: { is?: boolean }) {
  const t = useText('common');
  return is ? <p className="soft">{t('unreadable')}</p> : null;
}
