import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { StaffRole } from '../../platform/access/permissions.js';

/** Somebody who works in a practice. */
@Entity('member')
export class Member {
  @PrimaryColumn({ name: 'practice_id', type: 'uuid' })
  practiceId: string;

  @PrimaryColumn({ type: 'uuid' })
  id: string;

  /** Who signs in as this member; nobody until the invitation is accepted. */
  @Column({ name: 'person_id', type: 'uuid', nullable: true })
  personId: string | null;

  @Column({ type: 'text' })
  name: string;

  @Column({ type: 'text' })
  email: string;

  @Column({ type: 'text' })
  language: string;

  @Column({ type: 'text', array: true })
  roles: StaffRole[];

  @Column({ type: 'text' })
  state: 'invited' | 'active' | 'ended';

  @Column({ name: 'created_at', type: 'timestamptz' })
  createdAt: Date;

  @Column({ name: 'ended_at', type: 'timestamptz', nullable: true })
  endedAt: Date | null;
}
