#pragma once

#include <QString>

#include <tl/expected.hpp>

namespace moderato {

/// Why something could not be done: one sentence for people, with the place and the remedy.
struct Error {
    QString message;

    bool operator==(const Error&) const = default;
};

/// A value, or the reason why there is none. Dropping one does not compile.
template <class T>
class [[nodiscard]] Result : public tl::expected<T, Error> {
public:
    using tl::expected<T, Error>::expected;
};

/// What a function returns that yields nothing but may fail.
using Done = Result<void>;

/// The failed result with this sentence.
inline tl::unexpected<Error> failure(QString message)
{
    return tl::unexpected<Error>(Error{std::move(message)});
}

}  // namespace moderato
