import { type Language, speak } from './speak.ts';
import type { Words } from './words.ts';

/** Spanish, as it was translated. */
export const words: Words = {
  tag: 'es',
  here: 'Hay una breve encuesta al final de esta página.',
  close: 'Cerrar encuesta',
  back: 'Atrás',
  next: 'Siguiente',
  send: 'Enviar',
  choose: 'Elija una respuesta.',
  write: 'Escriba una respuesta.',
  shorten: 'Use como máximo # carácter.|Use como máximo # caracteres.',
  thanks: 'Gracias',
  sending: 'Enviando…',
  delivered: 'Su respuesta se ha enviado.',
  saved: 'Guardada en este dispositivo. Se enviará lo antes posible.',
  kept: 'Aún no se ha enviado. Mantenga abierta esta página hasta que tenga conexión.',
  refused: 'No se ha podido aceptar su respuesta.',
  nps: ['¿Qué probabilidad hay de que nos recomiende a un amigo o colega?', 'Nada probable', 'Extremadamente probable'],
  csat: [
    '¿Qué grado de satisfacción tiene?',
    'Muy insatisfecho',
    'Insatisfecho',
    'Neutral',
    'Satisfecho',
    'Muy satisfecho',
  ],
  comment: '¿Qué le gustaría decirnos?',
  reason: '¿Cuál es el motivo principal de su respuesta?',
  noAnswer: 'Aún sin respuesta',
  stars: '# estrella|# estrellas',
  agreement: ['Me resultó fácil hacer lo que quería.', 'Totalmente en desacuerdo', 'Totalmente de acuerdo'],
  ease: ['¿Le resultó fácil hacer lo que quería?', 'Muy difícil', 'Muy fácil'],
  effort: ['¿Cuánto esfuerzo le costó hacer lo que quería?', 'Muy poco', 'Mucho'],
  choice: '¿Qué opción encaja mejor?',
  notApplicable: 'No procede',
  dontKnow: 'No lo sé',
  fix: [
    'Escriba menos palabras.',
    'Escriba una dirección como #.',
    'Escriba un número como #.',
    'Escriba un número dentro de lo que se pide.',
  ],
  amount: ['Elija #.', 'Elija al menos #.', 'Elija de # a #.'],
  rating: ['¿Cómo valora esto?', 'Lo más bajo', 'Lo más alto'],
  slider: '¿Dónde situaría esto?',
  text: [
    '¿Qué quiere escribir aquí?',
    '¿Cuál es su correo electrónico?',
    '¿Cuál es la dirección de la página?',
    '¿Cuál es su número de teléfono?',
    '¿Cuántos?',
  ],
  choices: '¿Cuáles son aplicables? Elija todas las que correspondan.',
  boolean: ['¿Es así?', 'Sí', 'No'],
  section: 'Lea esto primero.',
  consent: ['¿Está de acuerdo?', 'Más información'],
};

/** Spanish. */
export const es: Language = speak(words);
