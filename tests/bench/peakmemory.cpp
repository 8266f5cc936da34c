#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <chrono>
#include <cstdio>

/// peak_memory COMMAND...: runs it, and prints how many seconds it took and how many megabytes it had at most.
int main(int argc, char** argv)
{
    if (argc < 2)
        return 2;
    const auto begin = std::chrono::steady_clock::now();
    const pid_t child = fork();
    if (child == 0) {
        // Its words are not the figures.
        if (!std::freopen("/dev/null", "w", stdout))
            _exit(126);
        execvp(argv[1], argv + 1);
        _exit(127);
    }
    int status = 0;
    rusage used{};
    if (child < 0 || wait4(child, &status, 0, &used) != child)
        return 1;
    const std::chrono::duration<double> seconds = std::chrono::steady_clock::now() - begin;
    std::printf("%.1f %ld\n", seconds.count(), used.ru_maxrss / 1024);
    return WIFEXITED(status) ? WEXITSTATUS(status) : 1;
}
