//! What happened: products and the orders for them, and interactions, on one timeline.
