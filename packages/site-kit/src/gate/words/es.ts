import type { GateWords } from './types.ts'

export const es: GateWords = {
  invalid_description: ['Algo en la descripción no encaja: {0}.', 'Deshaz el último cambio o rellena de nuevo el campo.'],
  invalid_markup: ['La página no es HTML válido: {0}.', 'Quita la sección indicada o avísanos: el error es nuestro.'],
  missing_alt: ['Una imagen no tiene palabras para quien no la ve.', 'Escribe lo que muestra o márcala como decoración.'],
  missing_heading: ['Falta un título.', 'Pon un título a la portada o a la página.'],
  heading_order: ['Los títulos se saltan un nivel antes de «{0}».', 'Pon un título a la sección de arriba.'],
  contrast: ['Dos colores se parecen demasiado para leerse: {0}, {1} a 1.', 'Elige un color más oscuro o más claro.'],
  weight: ['La página pesa {0} KB; el máximo son {1} KB.', 'Lleva algunas secciones a una página propia.'],
  dead_link: ['Un enlace no lleva a ninguna parte: {0}.', 'Elige otro destino o quita el botón.'],
  unsafe_link: ['Un enlace no es seguro: {0}.', 'Usa una sección, una página, un teléfono, un correo o una dirección https.'],
  unconfirmed_fact: ['«{0}» está en la página, pero nadie lo ha confirmado.', 'Confírmalo o quítalo.'],
  refused_fact: ['No querías esto en la web, y está: {0}.', 'Quítalo del texto.'],
  refused_word: ['No querías la palabra «{0}», y aparece.', 'Escribe esa frase de otra manera.'],
  refused_colour: ['No querías {0}, y la página lo muestra: {1}.', 'Elige otro color para la web.'],
  refused_section: ['No querías la sección «{0}», y está.', 'Ocúltala o quítala.'],
  language_incomplete: [
    '{0}: faltan {1} textos, así que este idioma sigue sin publicarse.',
    'Escribe los textos que faltan o quita el idioma.',
  ],
  unconfirmed_text: ['Se publica un borrador que nadie ha confirmado todavía: «{0}».', 'Léelo y después confírmalo o cámbialo.'],
  unfounded_claim: [
    'Un texto sin confirmar afirma algo que ningún dato dice: «{0}».',
    'Confírmalo si es cierto, o escríbelo de otra manera.',
  ],
  duplicate_title: ['Dos páginas tienen el mismo nombre: «{0}».', 'Pon a una de ellas un nombre propio.'],
  missing_description: ['La página «{0}» no dice nada a los buscadores.', 'Escribe una frase que diga qué hay en ella.'],
  legal_missing: ['La web de un negocio ({0}) necesita esto, y falta: {1}.', 'Pide un borrador en el chat y revísalo.'],
}
