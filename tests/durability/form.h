#pragma once

#include <QByteArray>

#include <iostream>

namespace moderato::test {

/// True for the full form of the tests, which takes minutes: MODERATO_DURABILITY=full asks for it.
inline bool inFull()
{
    return qgetenv("MODERATO_DURABILITY") == "full";
}

/// How often to try something, in the short form and in the full one.
inline int times(int inShort, int inFullForm)
{
    return inFull() ? inFullForm : inShort;
}

/// Prints a line with figures in the full form: words and numbers, one after the other.
template <class... Parts>
void tell(const Parts&... parts)
{
    if (inFull())
        (std::cout << ... << parts) << std::endl;
}

}  // namespace moderato::test
