import css from '../../structured.css?inline';
import type { Drawing, QuestionViews } from '../ask.ts';
import { ConstantSum } from './ConstantSum.tsx';
import { Contact } from './Contact.tsx';
import { DateView } from './Date.tsx';
import { Dropdown } from './Dropdown.tsx';
import { FillBlank } from './FillBlank.tsx';
import { Gap } from './Gap.tsx';
import { Kano } from './Kano.tsx';
import { Link } from './Link.tsx';
import { Matching } from './Matching.tsx';
import { Matrix } from './Matrix.tsx';
import { Maturity } from './Maturity.tsx';
import { MaxDiff } from './MaxDiff.tsx';
import { Picture } from './Picture.tsx';
import { Ranking } from './Ranking.tsx';

/** The views of questions with several parts, and of others that few surveys have; and what dresses them. */
export const structured: Drawing = {
  css,
  views: {
    matrix: Matrix,
    ranking: Ranking,
    kano: Kano,
    gap: Gap,
    maturity: Maturity,
    'constant-sum': ConstantSum,
    maxdiff: MaxDiff,
    matching: Matching,
    'fill-blank': FillBlank,
    date: DateView,
    dropdown: Dropdown,
    picture: Picture,
    contact: Contact,
    link: Link,
  } as QuestionViews,
};
