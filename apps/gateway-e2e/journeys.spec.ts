import { describe } from '@jest/globals';
import { describeAppeal } from './appeal/appeal.journey.ts';
import { describeBank } from './bank/bank.journey.ts';
import { describeDossier } from './dossier/dossier.journey.ts';
import { jurisdictions } from './jurisdictions.ts';
import { usePlatform } from './platform.ts';
import { describePolicy } from './policy/policy.journey.ts';
import { describeQuietService } from './quiet-service/quiet-service.journey.ts';

/** A platform takes several seconds to start: the journeys of a seed share one, and each sets the clock that it needs. */
describe.each([1, 20_251])('with the demo data of seed %d', (seed) => {
  const platform = usePlatform({ seed });

  describe.each(jurisdictions)('in $title:', (jurisdiction) => {
    describeDossier(platform, jurisdiction);
    describePolicy(platform, jurisdiction);
    describeBank(platform, jurisdiction);
    describeQuietService(platform, jurisdiction);
    describeAppeal(platform, jurisdiction);
  });
});
