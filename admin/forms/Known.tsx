/** A field that the screen answers by itself: its value is in the form, and there is nothing to enter. */
const Known = () => null

export default Known
