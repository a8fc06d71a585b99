import { type Language, speak } from './speak.ts';
import type { Words } from './words.ts';

/** Portuguese, as it was translated. */
export const words: Words = {
  tag: 'pt',
  here: 'Há um breve inquérito no fim desta página.',
  close: 'Fechar inquérito',
  back: 'Voltar',
  next: 'Seguinte',
  send: 'Enviar',
  choose: 'Escolha uma resposta.',
  write: 'Escreva uma resposta.',
  shorten: 'Use no máximo # carácter.|Use no máximo # caracteres.',
  thanks: 'Obrigado',
  sending: 'A enviar…',
  delivered: 'A sua resposta foi enviada.',
  saved: 'Guardada neste dispositivo. Será enviada assim que possível.',
  kept: 'Ainda não foi enviada. Mantenha esta página aberta até estar online.',
  refused: 'Não foi possível aceitar a sua resposta.',
  nps: ['Qual é a probabilidade de nos recomendar a um amigo ou colega?', 'Nada provável', 'Extremamente provável'],
  csat: [
    'Qual é o seu grau de satisfação?',
    'Muito insatisfeito',
    'Insatisfeito',
    'Neutro',
    'Satisfeito',
    'Muito satisfeito',
  ],
  comment: 'O que gostaria de nos dizer?',
  reason: 'Qual é o principal motivo da sua resposta?',
  noAnswer: 'Ainda sem resposta',
  stars: '# estrela|# estrelas',
  agreement: ['Foi fácil fazer o que pretendia.', 'Discordo totalmente', 'Concordo totalmente'],
  ease: ['Foi fácil fazer o que pretendia?', 'Muito difícil', 'Muito fácil'],
  effort: ['Quanto esforço lhe custou fazer o que pretendia?', 'Muito pouco', 'Muito'],
  choice: 'Qual se adequa melhor?',
  notApplicable: 'Não se aplica',
  dontKnow: 'Não sei',
  fix: [
    'Escreva menos palavras.',
    'Escreva um endereço como #.',
    'Escreva um número como #.',
    'Escreva um número dentro do que é pedido.',
  ],
  amount: ['Escolha #.', 'Escolha pelo menos #.', 'Escolha de # a #.'],
  rating: ['Como avalia isto?', 'O mais baixo', 'O mais alto'],
  slider: 'Onde colocaria isto?',
  text: [
    'O que quer escrever aqui?',
    'Qual é o seu e-mail?',
    'Qual é o endereço da página?',
    'Qual é o seu número de telefone?',
    'Quantos?',
  ],
  choices: 'Quais se aplicam? Escolha todas as que se aplicam.',
  boolean: ['É assim?', 'Sim', 'Não'],
  section: 'Leia isto primeiro.',
  consent: ['Concorda?', 'Saber mais'],
};

/** Portuguese. */
export const pt: Language = speak(words);
