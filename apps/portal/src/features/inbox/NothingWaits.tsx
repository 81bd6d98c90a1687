import { useText } from '../../lib/texts';
import { ButtonLink, Empty } from '../../ui';

/** An inbox without anything in it. */
export function NothingWaits() {
  const t = useText('review');
  return (
    <Empty title={t('inbox.none')} act={<ButtonLink to="/clients">{t('inbox.toClients')}</ButtonLink>}>
      {t('inbox.noneMore')}
    </Empty>
  );
}
