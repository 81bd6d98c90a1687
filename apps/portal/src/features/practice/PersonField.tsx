import type { ComponentProps } from 'react';
import { useText } from '../../lib/texts';
import { SelectField } from '../../ui';
import type { Member } from './api';

interface Props extends Omit<ComponentProps<typeof SelectField>, 'onChange' | 'children'> {
  people: readonly Member[];
  onChoose: (id: string) => void;
}

/** One of several members; nobody until one is chosen. */
export function PersonField({ people, onChoose, ...rest }: Props) {
  const t = useText('practice');
  return (
    <SelectField {...rest} onChange={(event) => onChoose(event.target.value)}>
      <option value="">{t('end.choose')}</option>
      {people.map((member) => (
        <option key={member.id} value={member.id}>
          {member.name}
        </option>
      ))}
    </SelectField>
  );
}
