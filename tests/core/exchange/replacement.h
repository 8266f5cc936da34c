#pragma once

namespace moderato::test {

/// What makes a good JSON wrong, and what has to be said of it.
struct Replacement {
    const char* text;
    const char* by;
    const char* error;
};

}  // namespace moderato::test
