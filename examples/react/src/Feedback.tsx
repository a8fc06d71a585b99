import { defineEarshot, type EarshotElement, type EarshotEvent } from '@earshot/widget';
import { useEffect, useRef } from 'react';
import { outlet } from './outlet.ts';
import { survey } from './survey.ts';

interface FeedbackProps {
  onHear: (event: EarshotEvent) => void;
}

/** A survey that stands in the page. By effects: where a server has drawn it, React sets no properties and no listeners. */
export function Feedback({ onHear }: FeedbackProps) {
  const place = useRef<EarshotElement>(null);
  useEffect(() => {
    const element = place.current;
    element?.addEventListener('earshot', onHear);
    return () => element?.removeEventListener('earshot', onHear);
  }, [onHear]);
  useEffect(() => {
    defineEarshot({ outlet });
    if (place.current) place.current.survey = survey;
  }, []);
  return <earshot-survey ref={place} endpoint="/v1/responses" />;
}
