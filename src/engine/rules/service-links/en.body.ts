export const en = {
  why: 'When a container starts, Kubernetes gives it about seven environment variables for each Service of the namespace, a method that predates DNS. The names can conflict with your own, and every new Service adds more. Programs now find Services through DNS.',
  risk: 'A colleague creates a Service called `shop`. Each new pod then has the variable `SHOP_PORT` with the value `tcp://10.0.3.7:80`, and a program that reads its port from `SHOP_PORT` doesn’t start. In a namespace with thousands of Services, even a shell fails with `argument list too long`.',
  breaks:
    'Programs that use `NAME_SERVICE_HOST` or `NAME_PORT` no longer find other Services. Search the code and configuration for `_SERVICE_HOST`. The address of the API server, `KUBERNETES_SERVICE_HOST`, stays. Start the program in a test namespace and read `kubectl logs POD`.',
  verify: '`kubectl exec POD -- env` shows `_SERVICE_HOST` only for `KUBERNETES`.',
};
