#pragma once

#include "tests/support/outcome.h"
#include "tests/support/sampledesk.h"

namespace moderato::test {

/// What holds after any gestures: the file holds what the desk shows, no preview is left, and undoing all leads back to
/// the event from before them. Takes the document off the desk.
inline void expectAgreement(SampleDesk& sample, const Event& first)
{
    Desk& desk = sample.desk();
    EXPECT_TRUE(desk.event() == desk.saved()) << "a preview is left";
    const Event last = desk.saved();
    desk.put(nullptr);
    const Result<std::unique_ptr<Document>> again = Document::open(sample.path());
    ASSERT_TRUE(succeeded(again));
    EXPECT_TRUE((*again)->event() == last) << "the file holds something else";
    while ((*again)->undoLabel())
        ASSERT_TRUE(succeeded((*again)->undo()));
    EXPECT_TRUE((*again)->event() == first) << "undoing all leads elsewhere";
}

}  // namespace moderato::test
