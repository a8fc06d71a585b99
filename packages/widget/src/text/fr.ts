import { type Language, speak } from './speak.ts';
import type { Words } from './words.ts';

/** French, as it was translated. */
export const words: Words = {
  tag: 'fr',
  here: 'Une courte enquête se trouve à la fin de cette page.',
  close: 'Fermer l’enquête',
  back: 'Retour',
  next: 'Suivant',
  send: 'Envoyer',
  choose: 'Choisissez une réponse.',
  write: 'Écrivez une réponse.',
  shorten: 'Utilisez au plus # caractère.|Utilisez au plus # caractères.',
  thanks: 'Merci',
  sending: 'Envoi en cours…',
  delivered: 'Votre réponse a été envoyée.',
  saved: 'Enregistrée sur cet appareil. Elle sera envoyée dès que possible.',
  kept: 'Pas encore envoyée. Gardez cette page ouverte jusqu’à ce que vous soyez en ligne.',
  refused: 'Votre réponse n’a pas pu être acceptée.',
  nps: [
    'Quelle est la probabilité que vous nous recommandiez à un ami ou à un collègue ?',
    'Pas du tout probable',
    'Extrêmement probable',
  ],
  csat: [
    'Quel est votre niveau de satisfaction ?',
    'Très insatisfait',
    'Insatisfait',
    'Neutre',
    'Satisfait',
    'Très satisfait',
  ],
  comment: 'Que souhaitez-vous nous dire ?',
  reason: 'Quelle est la raison principale de votre réponse ?',
  noAnswer: 'Pas encore de réponse',
  stars: '# étoile|# étoiles',
  agreement: ['Il m’a été facile de faire ce que je voulais.', 'Pas du tout d’accord', 'Tout à fait d’accord'],
  ease: ['A-t-il été facile de faire ce que vous vouliez ?', 'Très difficile', 'Très facile'],
  effort: ['Combien d’efforts avez-vous dû fournir pour faire ce que vous vouliez ?', 'Très peu', 'Beaucoup'],
  choice: 'Qu’est-ce qui correspond le mieux ?',
  notApplicable: 'Sans objet',
  dontKnow: 'Je ne sais pas',
  fix: [
    'Écrivez moins de mots.',
    'Écrivez une adresse comme #.',
    'Écrivez un numéro comme #.',
    'Écrivez un nombre dans les limites demandées.',
  ],
  amount: ['Choisissez-en #.', 'Choisissez-en au moins #.', 'Choisissez-en de # à #.'],
  rating: ['Quelle note donnez-vous ?', 'Le plus bas', 'Le plus haut'],
  slider: 'Où placez-vous ceci ?',
  text: [
    'Que souhaitez-vous écrire ici ?',
    'Quelle est votre adresse e-mail ?',
    'Quelle est l’adresse de la page ?',
    'Quel est votre numéro de téléphone ?',
    'Combien ?',
  ],
  choices: 'Lesquels s’appliquent ? Choisissez tout ce qui convient.',
  boolean: ['Est-ce le cas ?', 'Oui', 'Non'],
  section: 'Veuillez d’abord lire ceci.',
  consent: ['Êtes-vous d’accord ?', 'En savoir plus'],
};

/** French. */
export const fr: Language = speak(words);
