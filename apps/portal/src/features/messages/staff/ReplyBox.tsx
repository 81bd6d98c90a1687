import { useQuery } from '@tanstack/react-query';
import { useText } from '../../../lib/texts';
import { firstNameOf, ReplyField } from '../../../ui/staff/replies';
import type { BoxProps } from '../thread/Composer';
import { clientNameQuery } from './client-name';

/** Until it is known what they are called, the place for it is seen, and no name is left out unseen. */
const NOT_YET = '{name}';

/** What one writes to a client in, named on it, with one's saved replies. */
export function ReplyBox({ clientId, label, ...rest }: BoxProps) {
  const t = useText('messages');
  const { data: name } = useQuery(clientNameQuery(clientId));
  return <ReplyField {...rest} label={name === undefined ? label : t('writeTo', { name })} firstName={name === undefined ? NOT_YET : firstNameOf(name)} />;
}
