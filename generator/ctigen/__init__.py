"""ctigen: reads the protocol specification in spec/ and generates everything that is made of it."""
