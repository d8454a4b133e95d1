import { useWords } from '../../i18n/words.tsx';
import { type Claim, Evidence, type Passage } from './evidence.tsx';
import { formatValue } from './format-value.ts';
import type { Attribute } from './profile-schema.ts';
import styles from './rows.module.css';

/** A claim that disagrees with the value above it, with the words behind it. */
export function OtherAnswer({
  attribute,
  claim,
  onShow,
}: {
  readonly attribute: Attribute;
  readonly claim: Claim;
  readonly onShow: (passage: Passage) => void;
}) {
  const words = useWords();
  return (
    <div className={styles['other']}>
      <p>{claim.retracts ? words.profile.saidToBeOver : words.profile.otherAnswer(formatValue(attribute, claim.value, words))}</p>
      <Evidence attribute={attribute} claim={claim} onShow={onShow} />
    </div>
  );
}
