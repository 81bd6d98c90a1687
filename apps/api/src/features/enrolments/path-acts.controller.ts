import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Requires } from '../../platform/access/requires.decorator.js';
import { IdParam } from '../../platform/http/id-param.js';
import { EnrolmentDto, StepActBody } from './enrolment.dto.js';
import { PathActs } from './path-acts.service.js';

@ApiTags('enrolments')
@Controller('enrolments/:id')
export class PathActsController {
  constructor(private readonly acts: PathActs) {}

  /** Opens a waiting step now, whatever its rule. */
  @Requires('enrolment.write')
  @Post('open-step')
  @HttpCode(200)
  openStep(@IdParam() id: string, @Body() { stepId }: StepActBody): Promise<EnrolmentDto> {
    return this.acts.openStep(id, stepId);
  }

  /** Sets a step aside: what follows goes on as if it were done. */
  @Requires('enrolment.write')
  @Post('skip-step')
  @HttpCode(200)
  skipStep(@IdParam() id: string, @Body() { stepId }: StepActBody): Promise<EnrolmentDto> {
    return this.acts.skipStep(id, stepId);
  }

  /** Lets the path rest: no step opens, what is open stays open. */
  @Requires('enrolment.write')
  @Post('pause')
  @HttpCode(200)
  pause(@IdParam() id: string): Promise<EnrolmentDto> {
    return this.acts.pause(id);
  }

  /** Goes on with a path that rested: what hangs on time moves by the days of the rest. */
  @Requires('enrolment.write')
  @Post('resume')
  @HttpCode(200)
  resume(@IdParam() id: string): Promise<EnrolmentDto> {
    return this.acts.resume(id);
  }

  /** Ends the path: nothing opens any more, what is open stays as an assignment. */
  @Requires('enrolment.write')
  @Post('end')
  @HttpCode(200)
  end(@IdParam() id: string): Promise<EnrolmentDto> {
    return this.acts.end(id);
  }
}
