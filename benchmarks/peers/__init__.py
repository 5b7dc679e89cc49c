"""What peers do with a row's input, with none of our code."""
