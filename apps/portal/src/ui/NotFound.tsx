import { useText } from '../lib/texts';
import { useTitle } from '../lib/title';
import { ButtonLink } from './Button';
import { Empty } from './Empty';

/** An address without a page, or a thing that is not there (any more), in whichever frame the person stands. */
export function NotFound() {
  const t = useText('common');
  useTitle(t('missing.title'));
  return (
    <>
      <h1 className="vh">{t('missing.title')}</h1>
      <Empty title={t('missing.title')} act={<ButtonLink to="/">{t('home')}</ButtonLink>}>
        {t('missing.body')}
      </Empty>
    </>
  );
}
