# The two commands of the README in a container, and the notebooks: for Docker or Podman, for VS Code (.devcontainer) and for Binder.
#   docker build -t hospital-balanced-scorecard .
#   docker run --rm hospital-balanced-scorecard ./jbang scorecard rs-unhas-2019
#   docker run --rm -p 8888:8888 hospital-balanced-scorecard jupyter lab --ip=0.0.0.0 notebooks
FROM debian:bookworm
RUN apt-get update \
    && apt-get install -y --no-install-recommends ca-certificates git maven openjdk-17-jdk procps python3 python3-venv \
    && rm -rf /var/lib/apt/lists/*

# the user that Binder asks for
ARG NB_USER=jovyan
ARG NB_UID=1000
ENV USER=${NB_USER} HOME=/home/${NB_USER} LANG=C.UTF-8
RUN useradd --create-home --uid ${NB_UID} ${NB_USER}
WORKDIR ${HOME}/hospital-balanced-scorecard
COPY --chown=${NB_UID} . .
USER ${NB_USER}

# all libraries, Jupyter and its kernel, so that nothing is fetched later
RUN ./jbang warm && ./jbang kernel install
ENV PATH=${HOME}/.cache/hospital-balanced-scorecard/jupyter-4.3.4/bin:${PATH}
RUN ./jbang reproduce
CMD ["./jbang", "test"]
