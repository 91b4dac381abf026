import type { GateWords } from './types.ts'

export const es: GateWords = {
  invalid_description: ['Algo en la descripción no encaja: {0}.', 'Deshaga el último cambio o rellene de nuevo el campo.'],
  invalid_markup: ['La página no es HTML válido: {0}.', 'Quite la sección indicada o avísenos: el error es nuestro.'],
  missing_alt: ['Una imagen no tiene palabras para quien no la ve.', 'Escriba lo que muestra o márquela como decorativa.'],
  missing_heading: ['Falta un título: {0}.', 'Ponga un título a la entrada o a la página.'],
  heading_order: ['Los títulos se saltan un nivel antes de «{0}».', 'Ponga un título a la sección de arriba.'],
  contrast: ['Dos colores se parecen demasiado para leerse: {0}, {1} a 1.', 'Elija un color más oscuro o más claro.'],
  weight: ['La página pesa {0} KB; el máximo son {1} KB.', 'Lleve algunas secciones a una página propia.'],
  dead_link: ['Un enlace no lleva a ninguna parte: {0}.', 'Elija otro destino o quite el botón.'],
  unsafe_link: ['Un enlace no es seguro: {0}.', 'Use una sección, una página, un teléfono, un correo o una dirección https.'],
  unconfirmed_fact: ['«{0}» está en la página, pero nadie lo ha confirmado.', 'Confírmelo o quítelo.'],
  refused_fact: ['Esto no debía estar en el sitio y está: {0}.', 'Quítelo del texto.'],
  refused_word: ['La palabra «{0}» no debía aparecer y aparece.', 'Escriba esa frase de otra manera.'],
  refused_colour: ['No quería {0}, y la página lo muestra: {1}.', 'Elija otro color para el sitio.'],
  refused_section: ['No quería la sección «{0}», y está.', 'Ocúltela o quítela.'],
  language_incomplete: [
    '{0}: faltan {1} textos, así que este idioma sigue sin publicarse.',
    'Escriba los textos que faltan o quite el idioma.',
  ],
  unconfirmed_text: ['Se publica un borrador que nadie ha confirmado todavía: «{0}».', 'Léalo y después confírmelo o cámbielo.'],
  unfounded_claim: [
    'Un texto sin confirmar afirma algo que ningún dato dice: «{0}».',
    'Confírmelo si es cierto, o escríbalo de otra manera.',
  ],
  duplicate_title: ['Dos páginas tienen el mismo título: «{0}».', 'Ponga a una de ellas un título propio.'],
  missing_description: ['La página «{0}» no dice nada a los buscadores.', 'Escriba una frase que diga qué hay en ella.'],
  legal_missing: ['El sitio de un negocio ({0}) necesita esto, y falta: {1}.', 'Pida un borrador en el chat y revíselo.'],
}
