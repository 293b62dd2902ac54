package bsc.draw;

/** A figure that answers to the pointer; where scripts are off, its drawing is seen. */
public record Interactive(DrawnOrNot figure) {
}
