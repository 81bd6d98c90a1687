import { Module } from '@nestjs/common';
import { OutgoingMailController } from './outgoing-mail.controller.js';
import { OutgoingMailService } from './outgoing-mail.service.js';

@Module({ controllers: [OutgoingMailController], providers: [OutgoingMailService] })
export class OutgoingMailModule {}
