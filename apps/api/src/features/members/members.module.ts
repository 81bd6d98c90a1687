import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AbsencesModule } from '../absences/absences.module.js';
import { CareTeamModule } from '../care-team/care-team.module.js';
import { InvitationsModule } from '../invitations/invitations.module.js';
import { Member } from './member.entity.js';
import { MemberEnding } from './member-ending.js';
import { MemberList } from './member-list.js';
import { MembersController } from './members.controller.js';
import { MembersService } from './members.service.js';

@Module({
  imports: [TypeOrmModule.forFeature([Member]), AbsencesModule, CareTeamModule, InvitationsModule],
  controllers: [MembersController],
  providers: [MemberEnding, MemberList, MembersService],
})
export class MembersModule {}
