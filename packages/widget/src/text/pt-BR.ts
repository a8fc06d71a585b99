import { type Language, speak } from './speak.ts';
import type { Words } from './words.ts';

/** Portuguese of Brazil, as it was translated. */
export const words: Words = {
  tag: 'pt-BR',
  here: 'Há uma pesquisa rápida no fim desta página.',
  close: 'Fechar pesquisa',
  back: 'Voltar',
  next: 'Avançar',
  send: 'Enviar',
  choose: 'Escolha uma resposta.',
  write: 'Escreva uma resposta.',
  shorten: 'Use no máximo # caractere.|Use no máximo # caracteres.',
  thanks: 'Agradecemos sua resposta',
  sending: 'Enviando…',
  delivered: 'Sua resposta foi enviada.',
  saved: 'Salva neste dispositivo. Será enviada assim que possível.',
  kept: 'Ainda não foi enviada. Mantenha esta página aberta até ficar online.',
  refused: 'Não foi possível aceitar sua resposta.',
  nps: [
    'Qual é a probabilidade de você nos recomendar a um amigo ou colega?',
    'Nada provável',
    'Extremamente provável',
  ],
  csat: [
    'Qual é o seu nível de satisfação?',
    'Muito insatisfeito',
    'Insatisfeito',
    'Neutro',
    'Satisfeito',
    'Muito satisfeito',
  ],
  comment: 'O que você gostaria de nos dizer?',
  reason: 'Qual é o principal motivo da sua resposta?',
  noAnswer: 'Ainda sem resposta',
  stars: '# estrela|# estrelas',
  agreement: ['Foi fácil fazer o que eu queria.', 'Discordo totalmente', 'Concordo totalmente'],
  ease: ['Foi fácil fazer o que você queria?', 'Muito difícil', 'Muito fácil'],
  effort: ['Quanto esforço foi necessário para fazer o que você queria?', 'Muito pouco', 'Muito'],
  choice: 'Qual se encaixa melhor?',
  notApplicable: 'Não se aplica',
  dontKnow: 'Não sei',
  fix: [
    'Escreva menos palavras.',
    'Escreva um endereço como #.',
    'Escreva um número como #.',
    'Escreva um número dentro do que foi pedido.',
  ],
  amount: ['Escolha #.', 'Escolha pelo menos #.', 'Escolha de # a #.'],
  rating: ['Como você avalia isto?', 'O mais baixo', 'O mais alto'],
  slider: 'Onde você colocaria isto?',
  text: [
    'O que você quer escrever aqui?',
    'Qual é o seu e-mail?',
    'Qual é o endereço da página?',
    'Qual é o seu telefone?',
    'Quantos?',
  ],
  choices: 'Quais se aplicam? Escolha todas as que se aplicam.',
  boolean: ['É isso mesmo?', 'Sim', 'Não'],
  section: 'Leia isto primeiro.',
  consent: ['Você concorda?', 'Saiba mais'],
};

/** Portuguese of Brazil. */
export const ptBR: Language = speak(words);
